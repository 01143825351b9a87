-- question: Which municipalities signed before their first consultation?
-- kind:     plausibility
-- grain:    one row per agreement of a municipality
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
SELECT
    'agreements' AS export,
    a.file,
    a.line,
    'signed_on' AS column_name,
    a.signed_on::VARCHAR AS value,
    min(c.held_on)::VARCHAR AS expected
FROM agreements AS a
INNER JOIN consultations AS c
    ON a.municipality_id = c.municipality_id AND c.kind = 'first' AND c.date_precision = 'day'
WHERE a.date_precision = 'day'
GROUP BY ALL
HAVING a.signed_on < min(c.held_on)
ORDER BY a.file, a.line
