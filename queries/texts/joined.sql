-- question: Which municipalities have signed a cooperation agreement?
-- kind:     stock
-- grain:    one row per municipality, in the order of the German alphabet
-- returns:  municipality_id VARCHAR, municipality VARCHAR
-- unit:     municipalities
--
-- Also those whose agreement has ended by the Stichtag: they have joined.
SELECT DISTINCT
    municipality_id,
    municipality
FROM named_steps_in($scope, 'agreements')
ORDER BY municipality COLLATE de, municipality_id
