-- question: Which totals has the programme published within the period?
-- kind:     stock
-- grain:    one row per published figure: indicator, day, value and qualifier
-- returns:  indicator VARCHAR, as_of DATE, value DECIMAL(18,2), qualifier VARCHAR, unit_counted
--           VARCHAR, certainty VARCHAR, source VARCHAR, at_least DECIMAL(18,2), at_most
--           DECIMAL(18,2)
-- unit:     as the source counts (unit_counted), often unspecified
--
-- Several sources of one figure are one row; its source is the first of the certain ones.
-- at_least, at_most: what the source's words allow; "over" has no upper end (NULL).
SELECT
    indicator,
    as_of,
    value::DECIMAL(18, 2) AS value,
    qualifier,
    min_by(unit_counted, (certainty IS DISTINCT FROM 'certain', source)) AS unit_counted,
    min(certainty) AS certainty,
    min_by(source, (certainty IS DISTINCT FROM 'certain', source)) AS source,
    any_value(at_least) AS at_least,
    any_value(at_most) AS at_most
FROM published_in($scope)
WHERE as_of >= first_day($scope)
GROUP BY indicator, as_of, value, qualifier
ORDER BY indicator, as_of, value, qualifier
