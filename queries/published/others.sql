-- question: Which published figures has the record nothing to set beside?
-- kind:     stock
-- grain:    one row per published figure and source, newest first
-- returns:  as_of DATE, indicator VARCHAR, value DECIMAL(18,2), qualifier VARCHAR, part VARCHAR,
--           unit_counted VARCHAR, certainty VARCHAR, source VARCHAR, note VARCHAR
-- unit:     as the row's indicator says
--
-- Figures of things that no export lists one by one; sums of money stand apart.
SELECT
    p.as_of,
    p.indicator,
    p.value::DECIMAL(18, 2) AS value,
    p.qualifier,
    p.scope AS part,
    p.unit_counted,
    coalesce(p.certainty, 'certain') AS certainty,
    p.source,
    p.note
FROM all_published_in($scope) AS p
WHERE
    p.indicator NOT LIKE '%eur%'
    AND NOT can_be_counted(p.indicator)
ORDER BY p.as_of DESC, p.indicator, p.value, part, p.source
