-- question: Which councils were founded although they were at work already?
-- kind:     plausibility
-- grain:    one row per founding
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
--
-- A founding after a revival is a matter of words and not listed.
WITH turns AS (
    SELECT
        *,
        lag(stage) OVER one_council AS stage_before,
        lag(line) OVER one_council AS line_before
    FROM councils
    WHERE turn IS NOT NULL
    WINDOW one_council AS (
        PARTITION BY council_id, municipality_id, district_id
        ORDER BY turn
    )
)

SELECT
    'councils' AS export,
    file,
    line,
    'stage' AS column_name,
    stage_on::VARCHAR AS value,
    line_before::VARCHAR AS expected
FROM turns
WHERE stage = 'founded' AND stage_before = 'founded'
ORDER BY file, line
