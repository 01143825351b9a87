-- question: Which kinds of findings does the delivery have, in which export, and how many of each?
-- kind:     report
-- grain:    one row per severity, export and code; the heavier ones first
-- returns:  severity VARCHAR, export VARCHAR, code VARCHAR, findings BIGINT, file VARCHAR,
--           line BIGINT, column_name VARCHAR, value VARCHAR, expected VARCHAR
-- unit:     findings
--
-- `file` to `expected` are those of the first finding of its kind, as an example. `export` is empty
-- for a file that is none.
WITH told AS (
    SELECT
        * REPLACE (CASE code WHEN 'more-of-these' THEN expected ELSE code END AS code),
        code = 'more-of-these' AS is_rest,
        -- Beyond a thousand of one kind, a file's findings are told as a number.
        CASE code WHEN 'more-of-these' THEN value::BIGINT ELSE 1 END AS findings
    FROM report_findings
),

kinds AS (
    SELECT
        arg_min(severity, place) FILTER (WHERE NOT is_rest) AS severity,
        export,
        code,
        sum(findings)::BIGINT AS findings,
        arg_min(file, place) FILTER (WHERE NOT is_rest) AS file,
        arg_min(line, place) FILTER (WHERE NOT is_rest) AS line,
        arg_min(column_name, place) FILTER (WHERE NOT is_rest) AS column_name,
        arg_min(value, place) FILTER (WHERE NOT is_rest) AS value,
        arg_min(expected, place) FILTER (WHERE NOT is_rest) AS expected
    FROM told
    GROUP BY export, code
)

SELECT
    severity,
    export,
    code,
    findings,
    file,
    line,
    column_name,
    value,
    expected
FROM kinds
ORDER BY list_position(['set-aside', 'worth-a-look'], severity), export NULLS FIRST, code
