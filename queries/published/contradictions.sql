-- question: Which published figures cannot both be right?
-- kind:     stock
-- grain:    one row per pair of published totals and their sources
-- returns:  indicator VARCHAR, contradiction VARCHAR, as_of DATE, value DECIMAL(18,2), qualifier
--           VARCHAR, source VARCHAR, other_as_of DATE, other_value DECIMAL(18,2), other_qualifier
--           VARCHAR, other_source VARCHAR
-- unit:     as the sources count, often unspecified
--
-- contradiction: same_day (two totals of one day exclude each other), falls (a later total is
-- lower, although the indicator only grows), growth (fewer came between two days than the record
-- knows to have begun), per_year (a yearly sum here, one for several years there). Sources that say
-- that they count different units, and figures for a part, do not contradict.
SELECT
    indicator,
    contradiction,
    one['as_of'] AS as_of,
    one['value']::DECIMAL(18, 2) AS value,
    one['qualifier'] AS qualifier,
    one['source'] AS source,
    other['as_of'] AS other_as_of,
    other['value']::DECIMAL(18, 2) AS other_value,
    other['qualifier'] AS other_qualifier,
    other['source'] AS other_source
FROM contradictions_in($scope)
ORDER BY other_as_of DESC, indicator, as_of, value, other_value, source, other_source
