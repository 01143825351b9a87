-- question: Which wordings of action fields does nobody know yet?
-- kind:     plausibility
-- grain:    one row per wording in a record
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
--
-- They count under `other`. A wording is added in data/reference/action_field_terms.csv.
WITH wordings AS (
    SELECT
        'consultations' AS export,
        file,
        line,
        action_fields
    FROM consultations
    UNION ALL
    SELECT
        'agreements',
        file,
        line,
        action_fields
    FROM agreements
    UNION ALL
    SELECT
        'councils',
        file,
        line,
        action_fields
    FROM councils
    UNION ALL
    SELECT
        'security_analyses',
        file,
        line,
        action_fields
    FROM security_analyses
    UNION ALL
    SELECT
        'funding',
        file,
        line,
        action_fields
    FROM funding
),

parts AS (
    SELECT
        export,
        file,
        line,
        trim(unnest(string_split(action_fields, ';'))) AS wording
    FROM wordings
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
