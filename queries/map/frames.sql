-- question: How many municipalities have each step at the end of each month?
-- kind:     stock
-- grain:    one row per month and step, `none` first
-- returns:  until DATE, subject VARCHAR, municipalities BIGINT, furthest BIGINT
-- unit:     municipalities
--
-- municipalities: those that have the step; furthest: those that have come no further. For `none`
-- both are those without any step. The last month is counted at the Stichtag.
WITH months AS (
    SELECT until FROM periods_in($scope, 'month')
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
),

standing AS (
    SELECT DISTINCT
        m.until,
        t.municipality_id,
        t.subject
    FROM months AS m
    INNER JOIN times AS t ON stands_on(m.until, t.counts_from, t.ends_on)
),

furthest AS (
    SELECT
        until,
        municipality_id,
        max_by(subject, step_place(subject)) AS subject
    FROM standing
    GROUP BY until, municipality_id
),

without AS (
    SELECT
        m.until,
        count(i.municipality_id) - count(f.municipality_id) AS municipalities
    FROM months AS m
    CROSS JOIN municipalities_in($scope) AS i
    LEFT JOIN furthest AS f ON m.until = f.until AND i.municipality_id = f.municipality_id
    GROUP BY m.until
),

counted AS (
    SELECT
        until,
        subject,
        count(*) AS municipalities,
        0 AS furthest
    FROM standing
    GROUP BY until, subject
    UNION ALL
    SELECT
        until,
        subject,
        0,
        count(*)
    FROM furthest
    GROUP BY until, subject
    UNION ALL
    SELECT
        until,
        'none',
        municipalities,
        municipalities
    FROM without
),

subjects (subject) AS (
    VALUES
    ('none'),
    ('consultations'),
    ('preliminary_agreements'),
    ('agreements'),
    ('coaching'),
    ('security_analyses'),
    ('councils')
)

SELECT
    m.until,
    s.subject,
    coalesce(sum(c.municipalities), 0)::BIGINT AS municipalities,
    coalesce(sum(c.furthest), 0)::BIGINT AS furthest
FROM months AS m
CROSS JOIN subjects AS s
LEFT JOIN counted AS c ON m.until = c.until AND s.subject = c.subject
GROUP BY m.until, s.subject
ORDER BY m.until, step_place(s.subject) NULLS FIRST
