-- question: How many municipalities and inhabitants of the scope does each building block reach?
-- kind:     stock
-- grain:    one row per building block, in the usual order
-- returns:  step VARCHAR, reached BIGINT, municipalities BIGINT, reached_share DOUBLE,
--           inhabitants_reached BIGINT, inhabitants BIGINT, inhabitants_share DOUBLE
-- unit:     municipalities; inhabitants of those municipalities
WITH standing AS (
    SELECT DISTINCT
        subject AS step,
        municipality_id
    FROM all_steps_in($scope)
    WHERE stands_on($scope['as_of'], counts_from, ends_on)
),

reached AS (
    SELECT
        s.step,
        count(*) AS municipalities,
        sum(m.population)::BIGINT AS inhabitants
    FROM standing AS s
    INNER JOIN municipalities_in($scope) AS m ON s.municipality_id = m.municipality_id
    GROUP BY s.step
),

everybody AS (
    SELECT
        count(*) AS municipalities,
        coalesce(sum(population), 0)::BIGINT AS inhabitants
    FROM municipalities_in($scope)
)

SELECT
    w.step,
    coalesce(r.municipalities, 0) AS reached,
    e.municipalities,
    coalesce(r.municipalities, 0) / nullif(e.municipalities, 0) AS reached_share,
    coalesce(r.inhabitants, 0) AS inhabitants_reached,
    e.inhabitants,
    coalesce(r.inhabitants, 0) / nullif(e.inhabitants, 0) AS inhabitants_share
FROM way_in($scope) AS w
CROSS JOIN everybody AS e
LEFT JOIN reached AS r ON w.step = r.step
WHERE w.step NOT IN ('funding', 'projects')
ORDER BY w.place
