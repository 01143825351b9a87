-- question: Who waits longest for the next step?
-- kind:     stock
-- grain:    one row per municipality that has the first step and not the second, longest first
-- returns:  municipality VARCHAR, municipality_id VARCHAR, district VARCHAR, waiting_since DATE,
--           date_precision VARCHAR, days_at_least BIGINT, days_at_most BIGINT, reached_steps
--           VARCHAR
-- unit:     municipalities; days up to the Stichtag
--
-- days_at_most: NULL where the first step is known as "by then". reached_steps: codes of all steps
-- on record, in the usual order, divided by "; ".
WITH reached AS (
    SELECT
        p.municipality_id,
        string_agg(p.step, '; ' ORDER BY o.place, p.step) AS reached_steps
    FROM pathway_in($scope) AS p
    INNER JOIN usual_order_in($scope) AS o ON p.step = o.step
    GROUP BY ALL
)

SELECT
    c.municipality,
    c.municipality_id,
    c.district,
    c.begins_on AS waiting_since,
    c.date_precision,
    c.shortest AS days_at_least,
    c.longest AS days_at_most,
    r.reached_steps
FROM courses_in($scope, $step_from, $step_to, 'none', 'de') AS c
INNER JOIN reached AS r ON c.municipality_id = r.municipality_id
WHERE c.course = 'waiting'
ORDER BY c.shortest DESC, c.municipality COLLATE de, c.municipality_id
