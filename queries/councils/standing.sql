-- question: In which state are the known councils at the Stichtag?
-- kind:     stock
-- grain:    one row per state: at work, planned, dormant, dissolved
-- returns:  council_state VARCHAR, councils BIGINT, municipalities BIGINT
-- unit:     councils (a joint council is one) and the municipalities they work for
--
-- planned: only a plan is known by the Stichtag, no founding.
WITH states (place, council_state) AS (
    VALUES (1, 'at_work'), (2, 'planned'), (3, 'dormant'), (4, 'dissolved')
)

SELECT
    s.council_state,
    count(DISTINCT l.council_id) AS councils,
    count(DISTINCT l.municipality_id) AS municipalities
FROM states AS s
LEFT JOIN council_states_in($scope) AS l ON s.council_state = l.council_state
GROUP BY s.council_state
ORDER BY any_value(s.place)
