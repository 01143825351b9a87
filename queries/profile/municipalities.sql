-- question: Which municipalities of the scope have which building blocks, since when?
-- kind:     stock
-- grain:    one row per municipality, by name
-- returns:  municipality VARCHAR, municipality_id VARCHAR, population BIGINT, consulted_on DATE,
--           consulted_precision VARCHAR, preliminary_on DATE, preliminary_precision VARCHAR,
--           agreed_on DATE, agreed_precision VARCHAR, coached_on DATE, coached_precision VARCHAR,
--           analysed_on DATE, analysed_precision VARCHAR, council_on DATE,
--           council_precision VARCHAR, steps BIGINT
-- unit:     municipalities; steps: building blocks that stand at the Stichtag
SELECT
    municipality,
    municipality_id,
    population,
    consulted_on,
    consulted_precision,
    preliminary_on,
    preliminary_precision,
    agreed_on,
    agreed_precision,
    coached_on,
    coached_precision,
    analysed_on,
    analysed_precision,
    council_on,
    council_precision,
    steps
FROM ways_in($scope)
ORDER BY municipality COLLATE de, municipality_id
