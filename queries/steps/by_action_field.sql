-- question: Which action fields are named, and how often?
-- kind:     stock
-- grain:    one row per action field that is named, then one for those that name none
-- returns:  action_field VARCHAR, action_field_title VARCHAR, standing BIGINT
-- unit:     the reader's counting unit
--
-- One record can name several fields and counts in each of them: the rows do not add up.
WITH standing AS (
    SELECT
        unit_key,
        CASE WHEN len(fields) = 0 THEN [NULL] ELSE fields END AS fields
    FROM steps_in($scope, $subject)
    WHERE stands_on($scope['as_of'], counts_from, ends_on) AND unit_key IS NOT NULL
),

named AS (
    SELECT
        unit_key,
        unnest(fields) AS action_field
    FROM standing
)

SELECT
    n.action_field,
    any_value(CASE $language WHEN 'en' THEN f.title_en ELSE f.title END) AS action_field_title,
    count(DISTINCT n.unit_key) AS standing
FROM named AS n
LEFT JOIN action_fields AS f ON n.action_field = f.action_field
GROUP BY n.action_field
ORDER BY n.action_field IS NULL, standing DESC, n.action_field
