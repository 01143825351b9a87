-- question: Which wordings of action fields does nobody know yet?
-- kind:     plausibility
-- grain:    one row per wording in a record
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
--
-- They count under `other`. A wording is added in data/reference/action_field_terms.csv.
WITH parts AS (
    SELECT
        export,
        file,
        line,
        trim(unnest(string_split(action_fields, ';'))) AS wording
    FROM records
)

SELECT
    p.export,
    p.file,
    p.line,
    'action_fields' AS column_name,
    p.wording AS value,
    NULL::VARCHAR AS expected
FROM parts AS p
LEFT JOIN field_wordings AS f ON lower(p.wording) = f.term
WHERE p.wording <> '' AND f.term IS NULL
ORDER BY p.file, p.line, p.wording
