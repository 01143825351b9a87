-- question: Which sums of money has the programme published?
-- kind:     stock
-- grain:    one row per published sum and source, newest first
-- returns:  as_of DATE, indicator VARCHAR, value_eur DECIMAL(18,2), qualifier VARCHAR, period_named
--           VARCHAR, certainty VARCHAR, source VARCHAR
-- unit:     euro
--
-- period_named is the budget period in the source's own words; sources call the same sum yearly or
-- for two years.
SELECT
    as_of,
    indicator,
    value::DECIMAL(18, 2) AS value_eur,
    qualifier,
    scope AS period_named,
    certainty,
    source
FROM money_published_in($scope)
ORDER BY as_of DESC, indicator, value, source
