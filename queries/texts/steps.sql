-- question: Which steps of a municipality are known by the Stichtag, and which council is planned?
-- kind:     stock
-- grain:    one row per step or plan of the municipality, oldest first
-- returns:  subject VARCHAR, begins_on DATE, date_precision VARCHAR, counts_from DATE, not_before
--           DATE, certainty VARCHAR, fields VARCHAR[]
-- unit:     steps
--
-- not_before: the first day on which it can have begun, NULL where that is not known.
-- reactivated_councils: a council that works again. planned_council: one that is planned and of
-- which nothing more is known. A plan counts for no figure, so one that is known to the month or
-- year is told as soon as that has begun.
WITH councils AS (
    SELECT
        *,
        not_before(stage_on, date_precision) AS not_before
    FROM councils_in(at_any_time($scope))
    WHERE municipality_id = $municipality
),

plans AS (
    SELECT * FROM councils
    WHERE coalesce(not_before, counts_from) <= $scope['as_of']
    QUALIFY
        bool_and(stage = 'planned') OVER (PARTITION BY council_id)
        AND row_number() OVER (PARTITION BY council_id ORDER BY counts_from DESC, line DESC) = 1
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
    coalesce(s.certainty, 'certain') AS certainty,
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
    not_before,
    coalesce(certainty, 'certain'),
    fields
FROM plans
ORDER BY counts_from, subject, begins_on, date_precision, fields, not_before, certainty
