-- question: How many municipalities and inhabitants are there, and how many have an agreement?
-- kind:     stock
-- grain:    one row
-- returns:  municipalities BIGINT, inhabitants BIGINT, counted_on DATE, with_agreement BIGINT,
--           with_agreement_share DOUBLE
-- unit:     municipalities; inhabitants: people on the day counted_on
--
-- Today's municipalities in the chosen places and size classes, with the inhabitants of the newest
-- count, whatever the Stichtag.
WITH agreed AS (
    SELECT DISTINCT s.municipality_id
    FROM steps_in($scope, 'agreements') AS s
    WHERE stands_on($scope['as_of'], s.counts_from, s.ends_on)
)

SELECT
    count(*) AS municipalities,
    coalesce(sum(m.population), 0)::BIGINT AS inhabitants,
    max(m.population_date) AS counted_on,
    count(a.municipality_id) AS with_agreement,
    (count(a.municipality_id) / nullif(count(*), 0))::DOUBLE AS with_agreement_share
FROM municipalities_in($scope) AS m
LEFT JOIN agreed AS a ON m.municipality_id = a.municipality_id
