-- question: Do the published sums of money agree with the funds announced?
-- kind:     stock
-- grain:    one row per published sum and source, newest first
-- returns:  as_of DATE, indicator VARCHAR, value_eur DECIMAL(18,2), qualifier VARCHAR, verdict
--           VARCHAR, announced_eur DECIMAL(18,2), difference_eur DECIMAL(18,2), coverage DOUBLE,
--           period_named VARCHAR, certainty VARCHAR, source VARCHAR, note VARCHAR
-- unit:     euro
--
-- announced_eur: the funds that the export of budgets has for exactly the years the source names,
-- as last announced by the day of publication. A source that names no years, or a sum for each
-- year, is not comparable: no sum is divided or multiplied here.
WITH named AS (
    SELECT
        p.*,
        CASE
            WHEN p.indicator = 'funding_available_eur' AND NOT is_for_each_year(p.scope)
                THEN years_named(p.scope)
        END AS years
    FROM money_published_in($scope) AS p
),

compared AS (
    SELECT
        n.*,
        max_by(b.amount_eur, (b.announced_on, b.line)) AS announced
    FROM named AS n
    LEFT JOIN announcements_in($scope) AS b
        ON
            list_min(n.years) = b.first_year AND list_max(n.years) = b.last_year
            AND n.as_of >= b.announced_on
    GROUP BY ALL
)

SELECT
    as_of,
    indicator,
    value::DECIMAL(18, 2) AS value_eur,
    qualifier,
    verdict_of(announced, at_least, at_most, qualifier) AS verdict,
    announced::DECIMAL(18, 2) AS announced_eur,
    (announced - value)::DECIMAL(18, 2) AS difference_eur,
    (announced / nullif(value, 0))::DOUBLE AS coverage,
    scope AS period_named,
    coalesce(certainty, 'certain') AS certainty,
    source,
    note
FROM compared
ORDER BY as_of DESC, indicator, value, source
