-- question: How many rows of each export have each of its columns filled?
-- kind:     report
-- grain:    one row per export and column, in the order of the contract
-- returns:  export VARCHAR, column_name VARCHAR, rows BIGINT, filled BIGINT, filled_share DOUBLE
-- unit:     rows
--
-- Counted are the rows that were taken over. An empty optional column is no mistake; a precision
-- that follows from how its date is written counts as filled.
WITH counted AS (
    SELECT * FROM filled_in('agreements')
    UNION ALL
    SELECT * FROM filled_in('budget')
    UNION ALL
    SELECT * FROM filled_in('coaching')
    UNION ALL
    SELECT * FROM filled_in('consultations')
    UNION ALL
    SELECT * FROM filled_in('councils')
    UNION ALL
    SELECT * FROM filled_in('funding')
    UNION ALL
    SELECT * FROM filled_in('model_municipalities')
    UNION ALL
    SELECT * FROM filled_in('projects')
    UNION ALL
    SELECT * FROM filled_in('published_figures')
    UNION ALL
    SELECT * FROM filled_in('security_analyses')
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
