-- question: Which steps of a municipality are known by the Stichtag, and which council is planned?
-- kind:     stock
-- grain:    one row per step or plan of the municipality, oldest first
-- returns:  subject VARCHAR, begins_on DATE, date_precision VARCHAR, counts_from DATE, not_before
--           DATE, fields VARCHAR[]
-- unit:     steps
--
-- not_before: the first day on which it can have begun, NULL where that is not known.
-- reactivated_councils: a council that works again. planned_council: one whose founding is not
-- known by the Stichtag.
WITH councils AS (
    SELECT
        council_id,
        stage,
        stage_on,
        date_precision,
        counts_from,
        fields
    FROM councils_in($scope)
    WHERE municipality_id = $municipality
),

plans AS (
    SELECT * FROM councils
    QUALIFY bool_and(stage = 'planned') OVER (PARTITION BY council_id)
)

SELECT
    CASE
        WHEN s.subject = 'councils' AND c.council_id IS NOT NULL THEN 'reactivated_councils'
        ELSE s.subject
    END AS subject,
    s.begins_on,
    s.date_precision,
    s.counts_from,
    s.not_before,
    s.fields
FROM all_steps_in($scope) AS s
LEFT JOIN councils AS c
    ON
        s.record_id = c.council_id AND s.counts_from = c.counts_from AND c.stage = 'reactivated'
WHERE s.municipality_id = $municipality
UNION ALL
SELECT
    'planned_council',
    stage_on,
    date_precision,
    counts_from,
    NULL,
    fields
FROM plans
ORDER BY counts_from, subject, begins_on, date_precision, fields, not_before
