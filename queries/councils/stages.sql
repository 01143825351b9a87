-- question: Which stages of councils were reported in each year?
-- kind:     flow
-- grain:    one row per year of the scope and stage
-- returns:  period DATE, since DATE, until DATE, complete BOOLEAN, stage VARCHAR,
--           councils BIGINT
-- unit:     councils; a joint council is one
--
-- What is only known as "by then" has no year. A plan is no council.
WITH stages (place, stage) AS (
    VALUES (1, 'planned'), (2, 'founded'), (3, 'reactivated'), (4, 'dormant'), (5, 'dissolved')
),

reported AS (
    SELECT
        date_trunc('year', stage_on)::DATE AS period,
        stage,
        council_id
    FROM councils_in($scope)
    WHERE is_in_period($scope, counts_from, date_precision)
)

SELECT
    p.period,
    p.since,
    p.until,
    p.complete,
    s.stage,
    count(DISTINCT r.council_id) AS councils
FROM periods_in($scope, 'year') AS p
CROSS JOIN stages AS s
LEFT JOIN reported AS r ON p.period = r.period AND s.stage = r.stage
GROUP BY ALL
ORDER BY p.period, any_value(s.place)
