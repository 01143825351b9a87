-- question: Which municipalities are there?
-- kind:     reference
-- grain:    one row per municipality, by name
-- returns:  municipality_id VARCHAR, municipality VARCHAR, district_title VARCHAR
-- unit:     municipalities
--
-- district_title: the district as one says it: "Landkreis Bautzen", "Erzgebirgskreis".
SELECT
    m.municipality_id,
    m.name AS municipality,
    CASE
        WHEN d.kind <> 'Landkreis' THEN d.kind
        WHEN d.name ILIKE '%kreis%' THEN d.name
        ELSE 'Landkreis ' || d.name
    END AS district_title
FROM municipalities AS m
INNER JOIN districts AS d ON m.district_id = d.district_id
ORDER BY m.name COLLATE de, m.municipality_id
