-- question: Which action fields do the same municipalities name?
-- kind:     stock
-- grain:    one row per pair of fields that at least one municipality names both of, the most
--           frequent first
-- returns:  action_field VARCHAR, action_field_title VARCHAR, other_field VARCHAR,
--           other_field_title VARCHAR, municipalities BIGINT
-- unit:     municipalities
--
-- Each pair once, the more frequent field first. Both fields need not stand in the same record.
WITH named AS (
    SELECT DISTINCT
        f.action_field,
        f.action_field_title,
        f.place,
        m.municipality_id
    FROM field_mentions_in($scope) AS m
    INNER JOIN named_fields_in($scope, $language) AS f ON m.action_field = f.action_field
)

SELECT
    a.action_field,
    a.action_field_title,
    b.action_field AS other_field,
    b.action_field_title AS other_field_title,
    count(*) AS municipalities
FROM named AS a
INNER JOIN named AS b ON a.municipality_id = b.municipality_id AND a.place < b.place
GROUP BY ALL
ORDER BY municipalities DESC, a.action_field, b.action_field
