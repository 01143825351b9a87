-- question: How many of each published total does the record know, on its day and in its unit?
-- kind:     stock
-- grain:    one row per day with a published total of the indicator, newest first
-- returns:  as_of DATE, published DECIMAL(18,2), qualifier VARCHAR, unit_counted VARCHAR,
--           known BIGINT, missing BIGINT, source VARCHAR
-- unit:     as the source counts (unit_counted); where it does not say, the reader's counting unit
--
-- missing: how many of the published ones the record lacks on that day, 0 where it has them all.
-- Where totals of one day disagree, certain ones count before uncertain ones, exact ones before
-- "over" and "about", those that name their unit before those that do not, then the highest.
-- A part of the state has no published totals: no row.
WITH published AS (
    SELECT * FROM published_in($scope)
    WHERE indicator = $indicator
    QUALIFY
        row_number() OVER (
            PARTITION BY as_of
            ORDER BY
                certainty = 'certain' DESC,
                qualifier = 'exact' DESC,
                unit_counted = 'unspecified',
                value DESC,
                source
        ) = 1
),

counted AS (
    SELECT
        'municipality' AS unit_counted,
        *
    FROM building_blocks_in(in_unit($scope, 'municipalities'))
    UNION ALL
    SELECT
        'signatory',
        *
    FROM building_blocks_in(in_unit($scope, 'signatories'))
    UNION ALL
    SELECT
        'agreement',
        *
    FROM building_blocks_in(in_unit($scope, 'agreements'))
    UNION ALL
    SELECT
        'unspecified',
        *
    FROM building_blocks_in($scope)
)

SELECT
    p.as_of,
    any_value(p.value)::DECIMAL(18, 2) AS published,
    any_value(p.qualifier) AS qualifier,
    any_value(p.unit_counted) AS unit_counted,
    count(DISTINCT c.unit_key) AS known,
    greatest(ceil(any_value(p.value)) - known, 0)::BIGINT AS missing,
    any_value(p.source) AS source
FROM published AS p
LEFT JOIN counted AS c
    ON
        p.indicator = c.indicator
        AND p.unit_counted = c.unit_counted
        AND stands_on(p.as_of, c.counts_from, c.ends_on)
GROUP BY p.as_of
ORDER BY p.as_of DESC
