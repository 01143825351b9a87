-- question: Who had the second step before the first?
-- kind:     stock
-- grain:    one row per municipality in another order than asked for, or in one nobody can tell
-- returns:  municipality VARCHAR, municipality_id VARCHAR, district VARCHAR, course VARCHAR,
--           first_on DATE, first_precision VARCHAR, second_on DATE, second_precision VARCHAR
-- unit:     municipalities
--
-- course: other, the second step surely came first; open, the dates are too imprecise to tell.
SELECT
    c.municipality,
    c.municipality_id,
    c.district,
    c.course,
    c.begins_on AS first_on,
    c.date_precision AS first_precision,
    p.begins_on AS second_on,
    p.date_precision AS second_precision
FROM courses_in($scope, $step_from, $step_to, 'none', 'de') AS c
INNER JOIN pathway_in($scope) AS p ON c.municipality_id = p.municipality_id AND p.step = $step_to
WHERE c.course IN ('other', 'open')
ORDER BY c.course DESC, p.counts_from, c.municipality COLLATE de, c.municipality_id
