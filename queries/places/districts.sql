-- question: Which districts are there?
-- kind:     reference
-- grain:    one row per district, in official order
-- returns:  district_id VARCHAR, district VARCHAR, police_directorate VARCHAR
-- unit:     districts
SELECT
    district_id,
    name AS district,
    police_directorate
FROM districts
ORDER BY district_id
