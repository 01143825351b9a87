-- question: Which newer notices of a grant say less than the one before, which still counts?
-- kind:     plausibility
-- grain:    one row per notice
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
--
-- They name no amount, or are known only as "by then". expected: the line of the notice that
-- counts.
WITH notices AS (
    SELECT
        *,
        first(line) OVER counting AS counting_line,
        first(counts_from) OVER counting AS counting_from
    FROM funding
    WHERE stage NOT IN ('paid', 'returned')
    WINDOW counting AS (
        PARTITION BY grant_id, stage
        ORDER BY date_precision = 'by', amount_eur IS NULL, counts_from DESC, line DESC
    )
)

SELECT
    'funding' AS export,
    file,
    line,
    CASE date_precision WHEN 'by' THEN 'date_precision' ELSE 'amount_eur' END AS column_name,
    stage_on::VARCHAR AS value,
    counting_line::VARCHAR AS expected
FROM notices
WHERE counts_from > counting_from
ORDER BY file, line
