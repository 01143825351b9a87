-- question: How far is this municipality on the usual way, block by block?
-- kind:     stock
-- grain:    one row per building block, in the usual order
-- returns:  step VARCHAR, step_state VARCHAR, since_on DATE, date_precision VARCHAR, ended_on DATE
-- unit:     building blocks
--
-- step_state: reached (it stands at the Stichtag; since when it first did), over (it no longer
-- does), planned (a council planned, told from the beginning of the time it is planned for; a grant
-- applied for), unrecorded. An order of steps other than the usual one is normal.
WITH known AS (
    SELECT
        subject AS step,
        CASE WHEN stands_on($scope['as_of'], counts_from, ends_on) THEN 'reached' ELSE 'over' END
            AS step_state,
        begins_on AS since_on,
        date_precision,
        counts_from,
        ends_on AS ended_on
    FROM all_steps_in($scope)
    WHERE municipality_id = $municipality
    UNION ALL
    SELECT
        'councils',
        'planned',
        stage_on,
        date_precision,
        counts_from,
        NULL
    FROM councils_known_in($scope)
    WHERE stage = 'planned' AND municipality_id = $municipality
    UNION ALL
    SELECT
        'funding',
        CASE
            WHEN stage IN ('approved', 'paid') THEN 'reached'
            WHEN stage = 'applied' THEN 'planned'
            ELSE 'over'
        END,
        stage_on,
        date_precision,
        counts_from,
        NULL
    FROM funding_in($scope)
    WHERE municipality_id = $municipality
    UNION ALL
    SELECT
        'projects',
        'reached',
        held_on,
        date_precision,
        counts_from,
        NULL
    FROM projects_in($scope)
    WHERE municipality_id = $municipality
),

-- What stands, since it first stood; else what was known last.
decisive AS (
    SELECT *
    FROM known
    QUALIFY
        row_number() OVER (
            PARTITION BY step
            ORDER BY
                step_state = 'reached' DESC,
                CASE step_state WHEN 'reached' THEN counts_from END,
                counts_from DESC,
                step_state,
                since_on,
                date_precision
        ) = 1
)

SELECT
    w.step,
    coalesce(d.step_state, 'unrecorded') AS step_state,
    d.since_on,
    d.date_precision,
    CASE d.step_state WHEN 'over' THEN d.ended_on END AS ended_on
FROM way_in($scope) AS w
LEFT JOIN decisive AS d ON w.step = d.step
ORDER BY w.place
