-- question: Which municipalities have been merged into this one by the Stichtag?
-- kind:     stock
-- grain:    one row per former municipality, oldest change first
-- returns:  former_id VARCHAR, former_name VARCHAR, changed_on DATE
-- unit:     municipalities
SELECT
    old_municipality_id AS former_id,
    old_name AS former_name,
    effective_date AS changed_on
FROM former_municipalities_in($scope)
WHERE new_municipality_id = $municipality
ORDER BY effective_date, old_municipality_id
