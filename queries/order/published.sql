-- question: How many of each published total does the record know, on its day and in its unit?
-- kind:     stock
-- grain:    one row per day with a published total of the indicator, newest first
-- returns:  as_of DATE, published DECIMAL(18,2), qualifier VARCHAR, unit_counted VARCHAR,
--           known BIGINT, missing BIGINT, source VARCHAR
-- unit:     as the source counts (unit_counted); where it does not say, the reader's counting unit
--
-- missing: how many of the published ones the record lacks on that day, 0 where it has them all.
-- A part of the state has no published totals: no row.
SELECT
    as_of,
    value::DECIMAL(18, 2) AS published,
    qualifier,
    unit_counted,
    counted AS known,
    greatest(ceil(value) - counted, 0)::BIGINT AS missing,
    source
FROM totals_in($scope)
WHERE indicator = $indicator
ORDER BY as_of DESC
