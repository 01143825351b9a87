-- question: How many municipalities of each district name each action field?
-- kind:     stock
-- grain:    one row per named field and district in the scope, in official order, zeros included
-- returns:  action_field VARCHAR, action_field_title VARCHAR, district_id VARCHAR, district
--           VARCHAR, municipalities BIGINT
-- unit:     municipalities
WITH named AS (
    SELECT
        n.action_field,
        m.district_id,
        count(DISTINCT n.municipality_id) AS municipalities
    FROM field_mentions_in($scope) AS n
    INNER JOIN municipalities_in($scope) AS m ON n.municipality_id = m.municipality_id
    GROUP BY ALL
)

SELECT
    f.action_field,
    f.action_field_title,
    d.district_id,
    d.name AS district,
    coalesce(n.municipalities, 0) AS municipalities
FROM named_fields_in($scope, $language) AS f
CROSS JOIN districts_in($scope) AS d
LEFT JOIN named AS n ON f.action_field = n.action_field AND d.district_id = n.district_id
ORDER BY f.place, d.official_place
