-- question: Which dates lie after the year of the export?
-- kind:     plausibility
-- grain:    one row per date
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
WITH dates AS (
    SELECT
        'consultations' AS export,
        file,
        line,
        'held_on' AS column_name,
        held_on AS on_day
    FROM consultations
    UNION ALL
    SELECT
        'agreements',
        file,
        line,
        'signed_on',
        signed_on
    FROM agreements
    UNION ALL
    SELECT
        'councils',
        file,
        line,
        'stage_on',
        stage_on
    FROM councils
    WHERE stage <> 'planned'
    UNION ALL
    SELECT
        'coaching',
        file,
        line,
        'started_on',
        started_on
    FROM coaching
    UNION ALL
    SELECT
        'coaching',
        file,
        line,
        'completed_on',
        completed_on
    FROM coaching
    UNION ALL
    SELECT
        'security_analyses',
        file,
        line,
        'started_on',
        started_on
    FROM security_analyses
    UNION ALL
    SELECT
        'security_analyses',
        file,
        line,
        'completed_on',
        completed_on
    FROM security_analyses
    UNION ALL
    SELECT
        'funding',
        file,
        line,
        'stage_on',
        stage_on
    FROM funding
    UNION ALL
    SELECT
        'budget',
        file,
        line,
        'announced_on',
        announced_on
    FROM budget
    UNION ALL
    SELECT
        'published_figures',
        file,
        line,
        'as_of',
        as_of
    FROM published_figures
)

SELECT
    export,
    file,
    line,
    column_name,
    on_day::VARCHAR AS value,
    $exported_on::VARCHAR AS expected
FROM dates
WHERE year(on_day) > year($exported_on)
ORDER BY file, line, column_name
