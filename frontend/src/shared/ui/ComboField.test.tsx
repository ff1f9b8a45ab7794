import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const items = ['Vårdbiträde', 'Undersköterska', 'Stödpedagog'].map((label) => ({
  id: label,
  label,
}))

configure({ asyncUtilTimeout: 20_000 }) // a slow machine loads the list slowly

let I18nProvider: typeof import('@/shared/i18n/I18nProvider').I18nProvider
let ComboField: typeof import('./ComboField').ComboField

// The list is loaded once for a page; each test begins without it.
beforeEach(async () => {
  vi.resetModules()
  ;({ I18nProvider } = await import('@/shared/i18n/I18nProvider'))
  ;({ ComboField } = await import('./ComboField'))
})

function Form({ initial }: { initial?: string }) {
  const [value, setValue] = useState(initial)
  return (
    <I18nProvider initial="sv">
      <ComboField
        label="Från"
        icon="map"
        items={items}
        value={value}
        onChange={setValue}
        clear="Rensa"
        noMatch="Inget yrke passar"
      />
      <output>{value ?? 'inget'}</output>
    </I18nProvider>
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>('Från', { selector: 'input' })
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })

afterEach(cleanup)

describe('a field that chooses one of many', () => {
  it('takes the best match on Enter, also before the list is loaded', () => {
    render(<Form />)
    type('stod')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(field().value).toBe('Stödpedagog')
  })

  it('says that nothing matches, and keeps what was chosen', () => {
    render(<Form initial="Vårdbiträde" />)
    type('kock')
    expect(screen.getByText('Inget yrke passar')).toBeTruthy()
    fireEvent.blur(field())
    expect(field().value).toBe('Vårdbiträde')
  })

  it('keeps what was typed and the focus when the list takes over', async () => {
    render(<Form />)
    field().focus()
    type('under')
    await waitFor(() => expect(field().getAttribute('role')).toBe('combobox'))
    expect(document.activeElement).toBe(field())
    expect(field().value).toBe('under')
    const list = await screen.findByRole('listbox')
    expect(list.textContent).toBe('Undersköterska')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(field().value).toBe('Undersköterska')
  })

  it('stays closed where Enter came before the list', async () => {
    render(<Form />)
    field().focus()
    type('under')
    fireEvent.keyDown(field(), { key: 'Enter' })
    await waitFor(() => expect(field().getAttribute('role')).toBe('combobox'))
    expect(document.activeElement).toBe(field())
    expect(field().value).toBe('Undersköterska')
    expect(field().getAttribute('aria-expanded')).toBe('false')
  })

  it('is emptied by its button, which gives the focus back', () => {
    render(<Form initial="Vårdbiträde" />)
    fireEvent.click(screen.getByRole('button', { name: 'Rensa: Från' }))
    expect(field().value).toBe('')
    expect(document.activeElement).toBe(field())
  })
})
