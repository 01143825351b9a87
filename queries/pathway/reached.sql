-- question: How many municipalities reached each step, and in which order?
-- kind:     stock
-- grain:    one row per step, in the usual order
-- returns:  step VARCHAR, reached BIGINT, without_earlier BIGINT, usual_order BIGINT,
--           other_order BIGINT, order_open BIGINT, skipped BIGINT
-- unit:     municipalities
--
-- Of those that reached a step some have no usually earlier one on record (without_earlier), some
-- surely reached it after (usual_order) or before one that usually comes first (other_order), and
-- for some the dates are too imprecise to tell (order_open): the four add up to reached.
-- skipped: a later step is on record, this one is not.
WITH path AS MATERIALIZED (
    SELECT
        p.*,
        o.place
    FROM pathway_in($scope) AS p
    INNER JOIN usual_order_in($scope) AS o ON p.step = o.step
),

courses AS (
    SELECT
        p.step,
        p.municipality_id,
        count(e.step) AS earlier,
        coalesce(bool_or(p.counts_from < e.not_before), FALSE) AS is_other,
        bool_and(coalesce(p.not_before >= e.counts_from, FALSE)) AS is_usual
    FROM path AS p
    LEFT JOIN path AS e ON p.municipality_id = e.municipality_id AND p.place > e.place
    GROUP BY ALL
),

counted AS (
    SELECT
        step,
        count(*) AS reached,
        count(*) FILTER (WHERE earlier = 0) AS without_earlier,
        count(*) FILTER (WHERE earlier > 0 AND is_usual) AS usual_order,
        count(*) FILTER (WHERE is_other) AS other_order
    FROM courses
    GROUP BY ALL
),

skipped AS (
    SELECT
        o.step,
        count(DISTINCT l.municipality_id) AS skipped
    FROM usual_order_in($scope) AS o
    INNER JOIN path AS l ON o.place < l.place
    ANTI JOIN path AS p ON o.step = p.step AND l.municipality_id = p.municipality_id
    GROUP BY ALL
)

SELECT
    o.step,
    coalesce(c.reached, 0) AS reached,
    coalesce(c.without_earlier, 0) AS without_earlier,
    coalesce(c.usual_order, 0) AS usual_order,
    coalesce(c.other_order, 0) AS other_order,
    coalesce(c.reached - c.without_earlier - c.usual_order - c.other_order, 0) AS order_open,
    coalesce(s.skipped, 0) AS skipped
FROM usual_order_in($scope) AS o
LEFT JOIN counted AS c ON o.step = c.step
LEFT JOIN skipped AS s ON o.step = s.step
ORDER BY o.place, o.step
