# The sections Places and Quoting: menu and questions of the pages.

menu-places = Places
menu-quoting = Quoting
menu-municipality = Municipality profile
menu-district = District profile
menu-texts = Texts to quote
menu-definitions = Indicators
menu-order = Order of joining
menu-reconciliation = Reconciliation

question-municipality = What is known about a municipality?
question-district = What is known about a district?
question-texts = How can the state of things be put into words?
question-definitions = What does an indicator mean, and what is it made of?
question-order = Who joined when?
question-reconciliation = Do the published figures agree with the count?

pick-placeholder = Choose or type a name
pick-unknown = “{ $value }” in the address of this page does not exist here ({ $label }). Please choose below.
