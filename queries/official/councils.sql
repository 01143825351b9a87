-- question: Which councils are known at the Stichtag, and in which state is each of them?
-- kind:     stock
-- grain:    one row per council and municipality or district, in official order
-- returns:  district VARCHAR, municipality_id VARCHAR, municipality VARCHAR, council_name VARCHAR,
--           council_state VARCHAR, stage_on DATE, date_precision VARCHAR, source VARCHAR
-- unit:     councils
--
-- The latest stage counts; a plan only until something else is known.
SELECT
    district,
    municipality_id,
    municipality,
    name AS council_name,
    council_state,
    stage_on,
    date_precision,
    source
FROM council_states_in($scope)
ORDER BY district_id, municipality_id NULLS FIRST, council_id
