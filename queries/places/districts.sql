-- question: Which districts are there?
-- kind:     reference
-- grain:    one row per district, in official order
-- returns:  district_id VARCHAR, district VARCHAR, district_kind VARCHAR, police_directorate
--           VARCHAR
-- unit:     districts
SELECT
    district_id,
    name AS district,
    kind AS district_kind,
    police_directorate
FROM districts
ORDER BY min(district_id) OVER (PARTITION BY police_directorate), district_id
