-- question: From which month to which does each municipality have each step?
-- kind:     stock
-- grain:    one row per municipality, step and time during which it stands
-- returns:  municipality_id VARCHAR, subject VARCHAR, first_frame BIGINT, last_frame BIGINT
-- unit:     months of map/frames, counted from 0
--
-- A step stands in a month when it stands on the day the month is counted on. Times can overlap.
WITH months AS (
    SELECT
        row_number() OVER (ORDER BY period) - 1 AS frame,
        until
    FROM periods_in($scope, 'month')
),

times AS (
    SELECT
        municipality_id,
        subject,
        ends_on,
        min(counts_from) AS counts_from
    FROM all_steps_in($scope)
    WHERE municipality_id IS NOT NULL
    GROUP BY ALL
)

SELECT
    t.municipality_id,
    t.subject,
    min(m.frame) AS first_frame,
    max(m.frame) AS last_frame
FROM times AS t
INNER JOIN months AS m ON stands_on(m.until, t.counts_from, t.ends_on)
GROUP BY t.municipality_id, t.subject, t.ends_on
ORDER BY t.municipality_id, step_place(t.subject), first_frame, last_frame
