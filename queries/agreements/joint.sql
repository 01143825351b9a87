-- question: Which agreements were signed jointly, and by whom?
-- kind:     stock
-- grain:    one row per joint cooperation agreement in force at the Stichtag, newest first
-- returns:  agreement_id VARCHAR, signatory VARCHAR, signatory_kind VARCHAR, signed_on DATE,
--           date_precision VARCHAR, municipalities BIGINT, members VARCHAR, signatories_counted
--           BIGINT
-- unit:     agreements
--
-- An administrative community counts once as a signatory, the towns of a league count singly.
SELECT
    agreement_id,
    min(signatory) AS signatory,
    min(signatory_kind) AS signatory_kind,
    min(signed_on) AS signed_on,
    min(date_precision) AS date_precision,
    count(DISTINCT municipality_id) AS municipalities,
    string_agg(municipality, ', ' ORDER BY municipality COLLATE de) AS members,
    CASE min(signatory_kind) WHEN 'community' THEN 1 ELSE municipalities END
        AS signatories_counted
FROM agreements_in($scope)
WHERE kind = 'cooperation' AND stands_on($scope['as_of'], counts_from, ended_on)
GROUP BY agreement_id
HAVING count(DISTINCT municipality_id) > 1
ORDER BY min(counts_from) DESC, agreement_id
