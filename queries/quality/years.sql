-- question: How many records of each export fall into each year?
-- kind:     report
-- grain:    one row per year from the first to that of the export, and one without a year
-- returns:  period DATE, records BIGINT, consultations BIGINT, agreements BIGINT, councils BIGINT,
--           coaching BIGINT, security_analyses BIGINT, funding BIGINT, budget BIGINT,
--           projects BIGINT, model_municipalities BIGINT, published_figures BIGINT
-- unit:     rows
--
-- `period` is the first of January. A date that is missing, or known as "by then" only, has no
-- year: such records stand in a last row without a period, which is there when it is needed.
WITH dated AS (
    SELECT
        export,
        CASE WHEN date_precision <> 'by' THEN date_trunc('year', on_day)::DATE END AS period
    FROM records
),

years AS (
    SELECT
        unnest(
            generate_series(min(period), greatest(max(period), max(exported_on)), INTERVAL 1 YEAR)
        )::DATE AS period
    FROM dated, about
    UNION ALL
    SELECT NULL
    FROM dated
    HAVING count(*) > count(period)
)

SELECT
    y.period,
    count(d.export) AS records,
    count(*) FILTER (WHERE d.export = 'consultations') AS consultations,
    count(*) FILTER (WHERE d.export = 'agreements') AS agreements,
    count(*) FILTER (WHERE d.export = 'councils') AS councils,
    count(*) FILTER (WHERE d.export = 'coaching') AS coaching,
    count(*) FILTER (WHERE d.export = 'security_analyses') AS security_analyses,
    count(*) FILTER (WHERE d.export = 'funding') AS funding,
    count(*) FILTER (WHERE d.export = 'budget') AS budget,
    count(*) FILTER (WHERE d.export = 'projects') AS projects,
    count(*) FILTER (WHERE d.export = 'model_municipalities') AS model_municipalities,
    count(*) FILTER (WHERE d.export = 'published_figures') AS published_figures
FROM years AS y
LEFT JOIN dated AS d ON y.period IS NOT DISTINCT FROM d.period
GROUP BY y.period
ORDER BY y.period NULLS LAST
