-- question: Which keys have municipalities had that are part of another one today?
-- kind:     reference
-- grain:    one row per former municipality
-- returns:  former_id VARCHAR, former_name VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           changed_on DATE
-- unit:     municipalities
SELECT
    c.old_municipality_id AS former_id,
    c.old_name AS former_name,
    m.municipality_id,
    m.name AS municipality,
    c.effective_date AS changed_on
FROM municipality_changes AS c
INNER JOIN municipalities AS m ON c.new_municipality_id = m.municipality_id
WHERE c.old_municipality_id <> c.new_municipality_id
ORDER BY c.old_municipality_id, m.municipality_id
