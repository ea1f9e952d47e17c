// What is said comes after the #, which never leaves this computer.
const said = new URLSearchParams(location.hash.slice(1))
const place = document.getElementById('said')
document.documentElement.lang = said.get('language') ?? 'zh-CN'
if (place) place.textContent = said.get('text')
