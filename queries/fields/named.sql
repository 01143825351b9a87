-- question: Which action fields do municipalities name, and how many of them?
-- kind:     stock
-- grain:    one row per field that is named by the Stichtag, the most frequent first
-- returns:  action_field VARCHAR, action_field_title VARCHAR, municipalities BIGINT
-- unit:     municipalities
--
-- A municipality can name several fields: the rows do not add up.
SELECT
    action_field,
    action_field_title,
    municipalities
FROM named_fields_in($scope, $language)
ORDER BY place
