-- question: What kind of place is this district?
-- kind:     stock
-- grain:    one row
-- returns:  district_id VARCHAR, district VARCHAR, district_kind VARCHAR,
--           police_directorate VARCHAR, population BIGINT, population_date DATE,
--           area_km2 DECIMAL(18,2), municipalities BIGINT, only_municipality VARCHAR
-- unit:     inhabitants and square kilometres at population_date, whatever the Stichtag
--
-- only_municipality: the AGS where the district is one municipality.
SELECT
    d.district_id,
    d.name AS district,
    d.kind AS district_kind,
    d.police_directorate,
    d.population,
    max(m.population_date) AS population_date,
    d.area_km2,
    count(*) AS municipalities,
    CASE count(*) WHEN 1 THEN min(m.municipality_id) END AS only_municipality
FROM districts_in($scope) AS d
INNER JOIN municipalities_in($scope) AS m ON d.district_id = m.district_id
WHERE d.district_id = $district
GROUP BY d.district_id, d.name, d.kind, d.police_directorate, d.population, d.area_km2
