-- question: Of which stages of a council do the dates not say which came first?
-- kind:     plausibility
-- grain:    one row per stage that may have come before the one it is counted after
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
--
-- expected: the line of the stage that is taken to have come before.
SELECT
    'councils' AS export,
    a.file,
    a.line,
    'stage_on' AS column_name,
    a.stage_on::VARCHAR AS value,
    b.line::VARCHAR AS expected
FROM councils AS a
INNER JOIN councils AS b
    ON
        a.council_id = b.council_id
        AND coalesce(a.municipality_id, a.district_id) = coalesce(b.municipality_id, b.district_id)
        AND a.turn = b.turn + 1
WHERE
    a.stage <> b.stage
    AND coalesce(not_before(a.stage_on, a.date_precision), a.counts_from) <= b.counts_from
ORDER BY a.file, a.line
