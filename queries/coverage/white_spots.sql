-- question: Of which larger municipalities is nothing on record?
-- kind:     stock
-- grain:    one row per municipality with at least so many inhabitants and no record, largest first
-- returns:  municipality VARCHAR, municipality_id VARCHAR, district VARCHAR, police_directorate
--           VARCHAR, population BIGINT
-- unit:     inhabitants
SELECT
    m.name AS municipality,
    m.municipality_id,
    m.district,
    m.police_directorate,
    m.population::BIGINT AS population
FROM municipalities_in($scope) AS m
ANTI JOIN contacts_in($scope) AS c ON m.municipality_id = c.municipality_id
WHERE m.population >= $population_from::BIGINT
ORDER BY m.population DESC, m.municipality_id
