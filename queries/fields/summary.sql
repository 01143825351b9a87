-- question: How many municipalities name an action field, and what has no place in time?
-- kind:     stock
-- grain:    one row
-- returns:  municipalities BIGINT, action_fields BIGINT, known_by BIGINT
-- unit:     municipalities; action_fields: fields; known_by: municipalities with a field that is
--           known as "by then" in all of their records
WITH named AS (
    SELECT
        municipality_id,
        action_field,
        bool_and(date_precision = 'by') AS is_known_by
    FROM field_mentions_in($scope)
    GROUP BY ALL
)

SELECT
    count(DISTINCT municipality_id) AS municipalities,
    count(DISTINCT action_field) AS action_fields,
    count(DISTINCT municipality_id) FILTER (WHERE is_known_by) AS known_by
FROM named
