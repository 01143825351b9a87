-- question: How many rows of each export have each of its columns filled?
-- kind:     report
-- grain:    one row per export and column, in the order of the contract
-- returns:  export VARCHAR, column_name VARCHAR, rows BIGINT, filled BIGINT, filled_share DOUBLE
-- unit:     rows
--
-- Counted are the rows that were taken over. An empty optional column is no mistake; a precision
-- that follows from how its date is written counts as filled.
WITH counted AS (
    SELECT
        'agreements' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.agreements)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'budget' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.budget)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'coaching' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.coaching)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'consultations' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.consultations)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'councils' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.councils)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'funding' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.funding)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'model_municipalities' AS export,
        *
    FROM
        (
            UNPIVOT
            (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.model_municipalities)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'projects' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.projects)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'published_figures' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.published_figures)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
    UNION ALL
    SELECT
        'security_analyses' AS export,
        *
    FROM
        (
            UNPIVOT (SELECT count(COLUMNS(* EXCLUDE (file, line))) FROM delivered.security_analyses)
            ON COLUMNS(*) INTO NAME column_name VALUE filled
        )
),

sizes AS (
    SELECT
        export,
        count(*) AS rows
    FROM records
    GROUP BY export
)

SELECT
    c.export,
    c.column_name,
    coalesce(s.rows, 0) AS rows,
    c.filled,
    c.filled / nullif(s.rows, 0) AS filled_share
FROM counted AS c
LEFT JOIN sizes AS s ON c.export = s.export
INNER JOIN duckdb_columns() AS d
    ON
        d.schema_name = 'delivered'
        AND c.export = d.table_name
        AND c.column_name = d.column_name
ORDER BY c.export, d.column_index
