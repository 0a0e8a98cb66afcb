// Classic's scripted buttons: a click leads to an address.
for (const button of document.querySelectorAll('[data-practice-go]')) {
  button.addEventListener('click', (event) => {
    event.preventDefault()
    location.assign(button.dataset.practiceGo)
  })
}
