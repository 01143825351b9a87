-- question: Which grants are larger than all the funds of their budget period?
-- kind:     plausibility
-- grain:    one row per stage of a grant
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
SELECT
    'funding' AS export,
    f.file,
    f.line,
    'amount_eur' AS column_name,
    f.amount_eur::VARCHAR AS value,
    max(b.amount_eur)::VARCHAR AS expected
FROM funding AS f
INNER JOIN budget AS b
    ON coalesce(f.budget_year, year(f.stage_on)) BETWEEN b.first_year AND b.last_year
GROUP BY ALL
HAVING f.amount_eur > max(b.amount_eur)
ORDER BY f.file, f.line
