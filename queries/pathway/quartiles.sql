-- question: After how many days had a quarter, a half, three quarters reached the second step?
-- kind:     stock
-- grain:    one row per group that has municipalities with the first step
-- returns:  group_code VARCHAR, group_title VARCHAR, with_first BIGINT, reached BIGINT, waiting
--           BIGINT, order_open BIGINT, other_order BIGINT, begin_open BIGINT,
--           lower_shortest BIGINT, lower_longest BIGINT, median_shortest BIGINT, median_longest
--           BIGINT, upper_shortest BIGINT, upper_longest BIGINT
-- unit:     municipalities; lower, median, upper: days
--
-- The first day on which the share still waiting is three quarters, a half, a quarter or less;
-- NULL when it never came to that. Twice, from the shortest and the longest durations.
-- with_first = reached + order_open + waiting + other_order; begin_open: the first step is known
-- as "by then" only, so the wait has no upper bound.
WITH courses AS (
    SELECT
        group_code,
        group_title,
        count(*) AS with_first,
        count(*) FILTER (WHERE course = 'usual') AS reached,
        count(*) FILTER (WHERE course = 'waiting') AS waiting,
        count(*) FILTER (WHERE course = 'open') AS order_open,
        count(*) FILTER (WHERE course = 'other') AS other_order,
        count(*) FILTER (WHERE date_precision = 'by') AS begin_open
    FROM courses_in($scope, $step_from, $step_to, $split, $language)
    GROUP BY ALL
),

quartiles AS (
    SELECT
        group_code,
        min(days) FILTER (WHERE survival <= 0.75 AND reading = 'shortest') AS lower_shortest,
        min(days) FILTER (WHERE survival <= 0.75 AND reading = 'longest') AS lower_longest,
        min(days) FILTER (WHERE survival <= 0.5 AND reading = 'shortest') AS median_shortest,
        min(days) FILTER (WHERE survival <= 0.5 AND reading = 'longest') AS median_longest,
        min(days) FILTER (WHERE survival <= 0.25 AND reading = 'shortest') AS upper_shortest,
        min(days) FILTER (WHERE survival <= 0.25 AND reading = 'longest') AS upper_longest
    FROM survival_in($scope, $step_from, $step_to, $split, $language)
    GROUP BY ALL
)

SELECT
    c.*,
    q.* EXCLUDE (group_code)
FROM courses AS c
LEFT JOIN quartiles AS q ON coalesce(c.group_code, '') = coalesce(q.group_code, '')
ORDER BY c.group_code NULLS LAST
