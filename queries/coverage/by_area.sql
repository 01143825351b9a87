-- question: How many municipalities and inhabitants are reached by each step, in each area?
-- kind:     stock
-- grain:    one row per area with municipalities in the scope, and step; `any` is whatever is on
--           record
-- returns:  area_code VARCHAR, area_title VARCHAR, step VARCHAR, municipalities BIGINT,
--           reached BIGINT, reached_share DOUBLE, inhabitants BIGINT, inhabitants_reached BIGINT,
--           inhabitants_share DOUBLE
-- unit:     municipalities; inhabitants: people, at the day of the reference data
--
-- Areas in official order, sizes from the smallest. An area is all of its municipalities inside
-- the scope. A step that was reached once stays reached.
WITH areas AS (
    SELECT
        area_code,
        any_value(area_title) AS area_title,
        count(*) AS municipalities,
        sum(population)::BIGINT AS inhabitants
    FROM areas_in($scope, $area, $language)
    GROUP BY ALL
),

ways AS (
    SELECT
        step,
        place
    FROM usual_order_in($scope)
    UNION ALL
    SELECT
        'any' AS step,
        0 AS place
),

known AS (
    SELECT
        municipality_id,
        step
    FROM pathway_in($scope)
    UNION ALL
    SELECT
        municipality_id,
        'any'
    FROM contacts_in($scope)
),

reached AS (
    SELECT
        a.area_code,
        r.step,
        count(*) AS reached,
        sum(a.population)::BIGINT AS inhabitants_reached
    FROM areas_in($scope, $area, $language) AS a
    INNER JOIN known AS r ON a.municipality_id = r.municipality_id
    GROUP BY ALL
)

SELECT
    a.area_code,
    a.area_title,
    w.step,
    a.municipalities,
    coalesce(r.reached, 0) AS reached,
    coalesce(r.reached, 0) / nullif(a.municipalities, 0) AS reached_share,
    a.inhabitants,
    coalesce(r.inhabitants_reached, 0) AS inhabitants_reached,
    coalesce(r.inhabitants_reached, 0) / nullif(a.inhabitants, 0) AS inhabitants_share
FROM areas AS a
CROSS JOIN ways AS w
LEFT JOIN reached AS r ON a.area_code = r.area_code AND w.step = r.step
ORDER BY a.area_code, w.place, w.step
