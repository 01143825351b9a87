-- question: How many stand at the Stichtag in each district?
-- kind:     stock
-- grain:    one row per district in the scope, in official order, zeros included
-- returns:  district_id VARCHAR, district VARCHAR, police_directorate VARCHAR, standing BIGINT,
--           reached BIGINT, municipalities BIGINT, reached_share DOUBLE
-- unit:     standing: the reader's counting unit; reached and municipalities: municipalities
--
-- municipalities: all municipalities of the district in the chosen size classes, at today's
-- borders. A joint agreement across districts counts in each of them: the column need not add up.
WITH standing AS (
    SELECT
        coalesce(m.district_id, s.district_id) AS district_id,
        count(DISTINCT s.unit_key) AS standing,
        count(DISTINCT s.municipality_id) AS reached
    FROM steps_in($scope, $subject) AS s
    LEFT JOIN municipalities_in($scope) AS m ON s.municipality_id = m.municipality_id
    WHERE stands_on($scope['as_of'], s.counts_from, s.ends_on)
    GROUP BY ALL
),

municipalities AS (
    SELECT
        district_id,
        count(*) AS municipalities
    FROM municipalities_in($scope)
    GROUP BY ALL
)

SELECT
    d.district_id,
    d.name AS district,
    d.police_directorate,
    coalesce(s.standing, 0) AS standing,
    coalesce(s.reached, 0) AS reached,
    coalesce(m.municipalities, 0) AS municipalities,
    coalesce(s.reached, 0) / nullif(m.municipalities, 0) AS reached_share
FROM districts_in($scope) AS d
LEFT JOIN standing AS s ON d.district_id = s.district_id
LEFT JOIN municipalities AS m ON d.district_id = m.district_id
ORDER BY d.official_place
