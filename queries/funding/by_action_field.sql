-- question: For which action fields were sums approved?
-- kind:     flow
-- grain:    one row per action field that is named, then one for grants that name none
-- returns:  action_field VARCHAR, action_field_title VARCHAR, grants BIGINT, approved_eur
--           DECIMAL(18,2)
-- unit:     euro; grants: grants
--
-- A grant that names several fields counts with its whole sum in each: the rows do not add up.
WITH named AS (
    SELECT
        grant_id,
        amount_eur,
        unnest(CASE WHEN len(fields) = 0 THEN [NULL] ELSE fields END) AS action_field
    FROM funding_in($scope)
    WHERE stage = 'approved' AND is_in_period($scope, counts_from, date_precision)
)

SELECT
    n.action_field,
    any_value(CASE $language WHEN 'en' THEN f.title_en ELSE f.title END) AS action_field_title,
    count(DISTINCT n.grant_id) AS grants,
    coalesce(sum(n.amount_eur), 0)::DECIMAL(18, 2) AS approved_eur
FROM named AS n
LEFT JOIN action_fields AS f ON n.action_field = f.action_field
GROUP BY n.action_field
ORDER BY n.action_field IS NULL, approved_eur DESC, n.action_field
