-- question: What kind of place is this municipality?
-- kind:     stock
-- grain:    one row
-- returns:  municipality_id VARCHAR, municipality VARCHAR, municipality_kind VARCHAR,
--           district_id VARCHAR, district VARCHAR, police_directorate VARCHAR, population BIGINT,
--           population_date DATE, area_km2 DECIMAL(18,2)
-- unit:     inhabitants and square kilometres at population_date, whatever the Stichtag
SELECT
    municipality_id,
    name AS municipality,
    kind AS municipality_kind,
    district_id,
    district,
    police_directorate,
    population,
    population_date,
    area_km2
FROM municipalities_in($scope)
WHERE municipality_id = $municipality
